/** Articles as the team writes them: drafts with all their revisions, review, publication, and who did what. */
@NullMarked
package org.hortillon.publishing.draft;

import org.jspecify.annotations.NullMarked;
