package org.hortillon.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hortillon.store.StoreChanges;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Notes who takes away what about people, before it is made: what cannot be noted is not handed out. */
@Component
class Exports implements HandlerInterceptor {

    private final Audit audit;
    private final TransactionTemplate quiet;

    Exports(Audit audit, PlatformTransactionManager transactions) {
        this.audit = audit;
        this.quiet = new TransactionTemplate(transactions);
        quiet.setName(StoreChanges.QUIET);
    }

    /** After the doors. A visitor is nobody whom the journal could name, and gets what is public. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.hasMethodAnnotation(AboutPeople.class)
                && Viewer.current().signedIn()) {
            var path = request.getRequestURI();
            quiet.executeWithoutResult(transaction -> audit.note("access.exported", "export", null, path));
        }
        return true;
    }
}
