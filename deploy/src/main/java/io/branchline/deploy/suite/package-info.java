/** The three applications as processes of this machine: started, waited for, stopped. */
@NullMarked
package io.branchline.deploy.suite;

import org.jspecify.annotations.NullMarked;
