/** What a claim counts: proposals from the words around it, each with a confidence and a reason. Pure: it asks no records. */
@NullMarked
package org.hortillon.publishing.binding;

import org.jspecify.annotations.NullMarked;
