@NullMarked
package org.hortillon.publishing.article;

import org.jspecify.annotations.NullMarked;
