package io.branchline.nutrition.engine.usda;

import io.branchline.nutrition.engine.text.Text;

/** A line of a release file that could not be read and was left out; lines count from 1. */
public record BadLine(String file, int line, Text reason) {}
