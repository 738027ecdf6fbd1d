/** Bad requests of every kind for every endpoint, generated from the OpenAPI document: new endpoints are covered by themselves. */
@NullMarked
package io.branchline.kit.testing.contract;

import org.jspecify.annotations.NullMarked;
