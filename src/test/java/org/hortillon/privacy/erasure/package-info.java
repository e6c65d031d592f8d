@NullMarked
package org.hortillon.privacy.erasure;

import org.jspecify.annotations.NullMarked;
