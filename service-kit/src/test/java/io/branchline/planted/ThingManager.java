package io.branchline.planted;

class ThingManager {}
