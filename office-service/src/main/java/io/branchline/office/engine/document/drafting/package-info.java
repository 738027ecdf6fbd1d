/**
 * From kind, fields and points to a complete official document: structure, wording conventions, closings and the rules of
 * direction of 《党政机关公文处理工作条例》 (2012). Says what it refuses and why, field by field.
 */
@NullMarked
package io.branchline.office.engine.document.drafting;

import org.jspecify.annotations.NullMarked;
