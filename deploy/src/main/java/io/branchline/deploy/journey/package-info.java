/** One walk through everything the suite does, over its public API, told so that people like to read it. */
@NullMarked
package io.branchline.deploy.journey;

import org.jspecify.annotations.NullMarked;
