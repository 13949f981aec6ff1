package cn.portcover.cargo;

import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoApplicationNotFound;
import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Work;

/** The company's cargo applications: one that was removed is none any more. */
final class CargoApplications {
  private CargoApplications() {}

  static CargoApplication require(String id, Caller caller, Work work) {
    return shown(work.require(CargoApplication.KIND, caller.owner(), id));
  }

  /** The application to be changed: the caller must have seen this version of it. */
  static CargoApplication requireSeen(String id, Caller caller, Work work) {
    return shown(work.requireSeen(CargoApplication.KIND, caller.owner(), id));
  }

  static boolean isShown(CargoApplication application) {
    return application.status() != CargoApplicationStatus.REMOVED;
  }

  private static CargoApplication shown(CargoApplication application) {
    if (!isShown(application)) {
      throw new CargoApplicationNotFound();
    }
    return application;
  }
}
