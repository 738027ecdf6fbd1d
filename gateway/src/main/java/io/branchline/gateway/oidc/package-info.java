/** Bearer tokens of one OIDC issuer: its keys, and the checks a token must pass. */
@NullMarked
package io.branchline.gateway.oidc;

import org.jspecify.annotations.NullMarked;
