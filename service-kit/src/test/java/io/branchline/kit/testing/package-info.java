/** The test kit of all modules: signed tokens, a real PostgreSQL, the house rules, and cases generated from OpenAPI. */
@NullMarked
package io.branchline.kit.testing;

import org.jspecify.annotations.NullMarked;
