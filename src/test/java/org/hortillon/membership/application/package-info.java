@NullMarked
package org.hortillon.membership.application;

import org.jspecify.annotations.NullMarked;
