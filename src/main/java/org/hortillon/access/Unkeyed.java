package org.hortillon.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A form that may be sent without a key of its own, and as often as anybody likes: it changes nothing, or has another
 * guard. Every other form is done once, however often it is sent.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Unkeyed {

    /** Why sending it again does no harm. */
    String value();
}
