/** Full-text search over what was said in all meetings. */
@NullMarked
package io.branchline.office.search;

import org.jspecify.annotations.NullMarked;
