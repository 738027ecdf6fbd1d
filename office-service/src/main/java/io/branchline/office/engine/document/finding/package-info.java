/** What is not as a clause wants it, and how rules say so. */
@NullMarked
package io.branchline.office.engine.document.finding;

import org.jspecify.annotations.NullMarked;
