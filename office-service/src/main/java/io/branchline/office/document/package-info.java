/** Official and business documents: drafted from kind, fields and points, kept with their versions, had as JSON and files. */
@NullMarked
package io.branchline.office.document;

import org.jspecify.annotations.NullMarked;
