@NullMarked
package org.hortillon.accounts.signin;

import org.jspecify.annotations.NullMarked;
