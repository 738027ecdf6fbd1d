/** A feature as small as can be, on which the conventions of the kit are tried through HTTP. */
@NullMarked
package io.branchline.kit.note;

import org.jspecify.annotations.NullMarked;
