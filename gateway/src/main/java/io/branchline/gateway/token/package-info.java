/** The suite's inner passport: short signed tokens that the services verify with the published key set. */
@NullMarked
package io.branchline.gateway.token;

import org.jspecify.annotations.NullMarked;
