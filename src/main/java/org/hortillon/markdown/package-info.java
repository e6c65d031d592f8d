/**
 * Draws Markdown written by people as safe HTML: whatever they wrote, no script, no htmx attribute, no style and no
 * foreign picture comes out. Modules may put marks of their own in place of links and pictures.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.hortillon.markdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
