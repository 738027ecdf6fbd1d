/** What all three applications need and none owns: caller identity, problems, small web conventions. */
@NullMarked
package io.branchline.kit;

import org.jspecify.annotations.NullMarked;
