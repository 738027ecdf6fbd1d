/** What is written down of every request: one line of JSON and the figures for Prometheus; no queries, bodies or names. */
@NullMarked
package io.branchline.gateway.access;

import org.jspecify.annotations.NullMarked;
