/** An article as a file: its front matter, its table, its import, and its way back out byte for byte. */
@NullMarked
package org.hortillon.publishing.article;

import org.jspecify.annotations.NullMarked;
