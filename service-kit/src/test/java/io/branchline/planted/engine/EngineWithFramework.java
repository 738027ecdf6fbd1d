package io.branchline.planted.engine;

import jakarta.enterprise.context.RequestScoped;

@RequestScoped
class EngineWithFramework {}
