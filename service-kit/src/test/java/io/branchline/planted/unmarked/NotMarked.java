package io.branchline.planted.unmarked;

class NotMarked {}
