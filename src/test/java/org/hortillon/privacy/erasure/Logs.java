package org.hortillon.privacy.erasure;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Locale;
import org.slf4j.LoggerFactory;

/** Everything that the application logs while this is open. */
final class Logs implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

    Logs() {
        heard.start();
        root.addAppender(heard);
    }

    /** The lines, with the faults that they tell, in which {@code word} stands. */
    List<String> saying(String word) {
        return List.copyOf(heard.list).stream()
                .map(event -> event.getFormattedMessage() + ThrowableProxyUtil.asString(event.getThrowableProxy()))
                .filter(line -> line.toLowerCase(Locale.ROOT).contains(word))
                .toList();
    }

    @Override
    public void close() {
        root.detachAppender(heard);
    }
}
