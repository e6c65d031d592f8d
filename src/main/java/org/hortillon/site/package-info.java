/**
 * The frame of every page: navigation, home, search, error pages, and how a page is drawn. Modules fill it with
 * entries, home sections and search views; it depends on none of them.
 */
@ApplicationModule(allowedDependencies = {"kernel", "store", "hubs", "access"})
@NullMarked
package org.hortillon.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
