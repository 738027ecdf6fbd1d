/** Renders every overlay and holds it against the Kubernetes schemas and the house's own rules. */
@NullMarked
package io.branchline.deploy.kubernetes;

import org.jspecify.annotations.NullMarked;
