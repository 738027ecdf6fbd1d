/**
 * Finds foods by what people type: English or Chinese, in pinyin or its initials, with typos and other names. Made of Lucene (ranking, fuzzy
 * automata) and HanLP's pinyin dictionary, the two libraries this engine may use.
 */
@NullMarked
package io.branchline.nutrition.engine.search;

import org.jspecify.annotations.NullMarked;
