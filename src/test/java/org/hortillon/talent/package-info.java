@NullMarked
package org.hortillon.talent;

import org.jspecify.annotations.NullMarked;
