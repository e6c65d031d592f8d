/** The articles as feeds: RSS, Atom and JSON Feed, with their whole text. */
@NullMarked
package org.hortillon.publishing.feed;

import org.jspecify.annotations.NullMarked;
