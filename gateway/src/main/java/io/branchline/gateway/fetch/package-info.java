/** The gateway's own questions to services and issuers: small answers, read whole. */
@NullMarked
package io.branchline.gateway.fetch;

import org.jspecify.annotations.NullMarked;
