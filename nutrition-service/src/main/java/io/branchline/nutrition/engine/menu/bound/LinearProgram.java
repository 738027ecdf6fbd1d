package io.branchline.nutrition.engine.menu.bound;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A linear programme to be minimised by GLOP, the simplex solver of OR-Tools. */
final class LinearProgram implements AutoCloseable {
    static final double INFINITY = Double.POSITIVE_INFINITY;

    private final MPSolver solver;
    private final MPObjective objective;
    private final List<MPVariable> columns = new ArrayList<>();
    private final List<MPConstraint> rows = new ArrayList<>();
    private double optimum;
    private double[] values = {};
    private double[] reducedCosts = {};

    LinearProgram() {
        Native.LOADED.run();
        solver = Objects.requireNonNull(MPSolver.createSolver("GLOP"));
        objective = solver.objective();
        objective.setMinimization();
    }

    /** The native library, loaded once when first needed. */
    private static final class Native {
        static final Runnable LOADED = load();

        private static Runnable load() {
            Loader.loadNativeLibraries();
            return () -> {};
        }
    }

    int column(double low, double high, double cost) {
        MPVariable column = solver.makeNumVar(low, high, "");
        if (cost != 0) {
            objective.setCoefficient(column, cost);
        }
        columns.add(column);
        return columns.size() - 1;
    }

    int row(double low, double high) {
        rows.add(solver.makeConstraint(low, high, ""));
        return rows.size() - 1;
    }

    void entry(int row, int column, double value) {
        if (value != 0) {
            rows.get(row).setCoefficient(columns.get(column), value);
        }
    }

    void bounds(int column, double low, double high) {
        columns.get(column).setBounds(low, high);
    }

    void rowBounds(int row, double low, double high) {
        rows.get(row).setBounds(low, high);
    }

    void cost(int column, double cost) {
        objective.setCoefficient(columns.get(column), cost);
    }

    void forgetCosts() {
        objective.clear();
    }

    /**
     * Whether there is an optimum; false when nothing satisfies every row. The solution stays readable, as it was found, however the
     * programme is changed afterwards. The dual simplex without presolving is several times faster, since costs are never negative;
     * where it finds no optimum, the primal one has to say the same.
     */
    boolean solve() {
        ResultStatus quick = solver.solve(withoutPresolve());
        if (quick == ResultStatus.OPTIMAL) {
            return keep(quick);
        }
        ResultStatus status = solver.solve();
        return keep(status == ResultStatus.ABNORMAL ? quick : status);
    }

    /**
     * The same after rows were added or bounds drawn in: the dual simplex goes on from the basis of the solution before. False proves
     * nothing: it may have lost its way.
     */
    boolean solveAgain() {
        ResultStatus status = solver.solve(withoutPresolve());
        return status == ResultStatus.OPTIMAL && keep(status);
    }

    private boolean keep(ResultStatus status) {
        if (status == ResultStatus.INFEASIBLE) {
            return false;
        }
        if (status != ResultStatus.OPTIMAL) {
            throw new IllegalStateException("the linear programme ended as " + status);
        }
        optimum = objective.value();
        values = columns.stream().mapToDouble(MPVariable::solutionValue).toArray();
        reducedCosts = columns.stream().mapToDouble(MPVariable::reducedCost).toArray();
        return true;
    }

    /** Presolving sometimes cannot tell infeasible from unbounded, and forgets the basis. */
    private static MPSolverParameters withoutPresolve() {
        MPSolverParameters parameters = new MPSolverParameters();
        parameters.setIntegerParam(
                MPSolverParameters.IntegerParam.PRESOLVE, MPSolverParameters.PresolveValues.PRESOLVE_OFF.swigValue());
        parameters.setIntegerParam(
                MPSolverParameters.IntegerParam.LP_ALGORITHM, MPSolverParameters.LpAlgorithmValues.DUAL.swigValue());
        return parameters;
    }

    /** Of the last solution that was found. */
    double optimum() {
        return optimum;
    }

    /** Of the last solution that was found. */
    double value(int column) {
        return values[column];
    }

    /** Of the last solution that was found. */
    double reducedCost(int column) {
        return reducedCosts[column];
    }

    @Override
    public void close() {
        solver.delete();
    }
}
