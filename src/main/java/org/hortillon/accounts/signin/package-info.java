/** How one comes in: the page that asks for an e-mail address, and the page that its link opens. */
@NullMarked
package org.hortillon.accounts.signin;

import org.jspecify.annotations.NullMarked;
