/** What every image promises. */
@NullMarked
package io.branchline.deploy.images;

import org.jspecify.annotations.NullMarked;
