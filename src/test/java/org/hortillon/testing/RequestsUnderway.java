package org.hortillon.testing;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;

/** Knows when the application is done with what it was asked: a reader has the whole answer before the session is kept. */
final class RequestsUnderway implements Filter, Ordered {

    private int underway;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        count(1);
        try {
            chain.doFilter(request, response);
        } finally {
            count(-1);
        }
    }

    private synchronized void count(int more) {
        underway += more;
        notifyAll();
    }

    /** Returns when no request is underway. */
    synchronized void awaitNone() {
        try {
            while (underway > 0) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
