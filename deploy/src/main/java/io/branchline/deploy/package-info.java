/** How the suite runs on one machine: the launcher and the journey it walks. */
@NullMarked
package io.branchline.deploy;

import org.jspecify.annotations.NullMarked;
