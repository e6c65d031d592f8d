@NullMarked
package org.hortillon.mentoring;

import org.jspecify.annotations.NullMarked;
