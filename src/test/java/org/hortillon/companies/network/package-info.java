@NullMarked
package org.hortillon.companies.network;

import org.jspecify.annotations.NullMarked;
