/** Motions as a record needs them: exact words, who moved, whether seconded, what became of it. */
@NullMarked
package io.branchline.office.engine.motion;

import org.jspecify.annotations.NullMarked;
