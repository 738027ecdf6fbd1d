/** The packaged applications as they are shipped, seen from outside: who gets in, and how the gateway stops. */
@NullMarked
package io.branchline.deploy.edge;

import org.jspecify.annotations.NullMarked;
