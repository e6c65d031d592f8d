/** The hub's own files. They are declared here because {@code hubs} lies beneath this module and cannot know it. */
@NullMarked
package org.hortillon.imports.hub;

import org.jspecify.annotations.NullMarked;
