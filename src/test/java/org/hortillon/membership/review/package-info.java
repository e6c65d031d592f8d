@NullMarked
package org.hortillon.membership.review;

import org.jspecify.annotations.NullMarked;
