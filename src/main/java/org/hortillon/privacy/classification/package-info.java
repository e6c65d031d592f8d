/** What each column of each table says about people, read from the files beside the modules. */
@NullMarked
package org.hortillon.privacy.classification;

import org.jspecify.annotations.NullMarked;
