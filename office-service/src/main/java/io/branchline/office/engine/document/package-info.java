/**
 * Official and business documents as plain values: what is written (kinds, fields, wording), how it lies on the page
 * (GB/T 9704-2012), and how a finished page is judged.
 */
@NullMarked
package io.branchline.office.engine.document;

import org.jspecify.annotations.NullMarked;
