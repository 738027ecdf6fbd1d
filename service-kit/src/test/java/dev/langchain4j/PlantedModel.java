package dev.langchain4j;

/** Stands for the model library, which the kit does not have on its path. */
public class PlantedModel {}
