/**
 * An official document (公文) as its writer thinks of it: kind, issuers, number, title, body, signing. Kinds and elements
 * follow 《党政机关公文处理工作条例》 (2012), articles 8 and 9.
 */
@NullMarked
package io.branchline.office.engine.document.official;

import org.jspecify.annotations.NullMarked;
