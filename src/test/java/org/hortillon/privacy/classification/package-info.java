@NullMarked
package org.hortillon.privacy.classification;

import org.jspecify.annotations.NullMarked;
