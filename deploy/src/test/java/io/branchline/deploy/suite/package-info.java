/** The launcher: what its command line understands, and how it says no. */
@NullMarked
package io.branchline.deploy.suite;

import org.jspecify.annotations.NullMarked;
