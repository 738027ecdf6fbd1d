/** Work that takes longer than a request: accepted, carried out by any replica, watched, cancelled; it survives a crash. */
@NullMarked
package io.branchline.office.operation;

import org.jspecify.annotations.NullMarked;
